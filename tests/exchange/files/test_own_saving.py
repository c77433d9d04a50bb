"""Own datasets are saved beside a colleague who saves the same file, and nothing is lost."""

import os
import threading
from pathlib import Path

import make
import make_own
import pytest
from msgspec.structs import replace

from parkfacts.exchange.files import own_saving
from parkfacts.exchange.files.own_saving import Foreign, is_unchanged, load, save, write_copy
from parkfacts.exchange.files.versions import MOST_VERSIONS, VERSIONS_FOLDER, versions_of
from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.own.file import encode_own, read_own
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError, told, why_refused


@pytest.fixture
def path(tmp_path):
    place = tmp_path / "share" / "我的数据.parkfacts"
    place.parent.mkdir()
    place.write_bytes(encode_own(make_own.own()))
    return place


@pytest.fixture
def locks(tmp_path):
    return tmp_path / "locks"


def noted(own, text, at=0, who="李工", number=1):
    fact = own.facts[at]
    edit = Edit("facts", fact, replace(fact, note=text))
    return applied(own, (edit,), make_own.by(who, "改备注", number))


def notes(path):
    return [fact.note for fact in read_own(path).facts]


def beside(path):
    return sorted(entry.name for entry in path.parent.iterdir())


def test_what_is_saved_is_in_the_file_and_nothing_else_beside_it(path, locks):
    seen = load(path)
    saved = save(path, noted(seen.dataset, "一"), seen, locks)
    assert notes(path) == ["一", ""]
    assert saved.merged is None
    assert beside(path) == [VERSIONS_FOLDER, path.name]


def test_ten_last_versions_are_kept(path, locks):
    seen = load(path)
    for number in range(13):
        seen = save(path, noted(seen.dataset, f"{number}", number=number), seen, locks).seen
    kept = versions_of(path)
    assert len(kept) == MOST_VERSIONS
    assert [notes(version)[0] for version in kept] == [str(number) for number in range(2, 12)]
    assert notes(path)[0] == "12"


def test_versions_are_copied_where_a_disk_has_no_links(path, locks, monkeypatch):
    def refuse(*_):
        raise OSError

    monkeypatch.setattr(os, "link", refuse)
    seen = load(path)
    save(path, noted(seen.dataset, "一"), seen, locks)
    assert [notes(version) for version in versions_of(path)] == [["", ""]]


def test_saves_that_fail_again_and_again_push_no_version_out(path, locks, monkeypatch):
    def refuse(*_, **__):
        raise OSError(28, "full")

    monkeypatch.setattr(os, "link", refuse)
    seen = load(path)
    for number in range(3):
        seen = save(path, noted(seen.dataset, f"{number}", number=number), seen, locks).seen
    monkeypatch.setattr(own_saving, "write_whole", refuse)
    for _ in range(MOST_VERSIONS + 2):
        with pytest.raises(OSError, match="full"):
            save(path, noted(seen.dataset, "我", number=9), seen, locks)
    assert [notes(version)[0] for version in versions_of(path)] == ["", "0", "1", "2"]


def test_where_no_version_can_be_kept_the_save_goes_on(path, locks):
    (path.parent / VERSIONS_FOLDER).write_text("ours is a folder", encoding="utf-8")
    seen = load(path)
    save(path, noted(seen.dataset, "一"), seen, locks)
    assert notes(path) == ["一", ""]


def test_other_rows_of_a_colleague_join_without_a_question(path, locks):
    ours, theirs = load(path), load(path)
    save(path, noted(theirs.dataset, "他", at=1, who="王工"), theirs, locks)
    saved = save(path, noted(ours.dataset, "我"), ours, locks)
    assert notes(path) == ["我", "他"]
    assert saved.merged.names == ("王工",)
    assert saved.merged.conflicts == ()
    assert saved.seen.dataset == read_own(path)


def test_the_same_field_changed_twice_is_kept_twice(path, locks):
    ours, theirs = load(path), load(path)
    save(path, noted(theirs.dataset, "他", who="王工"), theirs, locks)
    saved = save(path, noted(ours.dataset, "我", number=2), ours, locks)
    (conflict,) = saved.merged.conflicts
    assert (conflict.row, conflict.field) == ("own.value", "note")
    assert (conflict.ours.row.note, conflict.ours.who) == ("我", "李工")
    assert (conflict.theirs.row.note, conflict.theirs.who) == ("他", "王工")
    assert sorted(notes(path)) == ["", "他", "我"]


def test_a_file_of_the_same_size_and_time_is_still_looked_at(path, locks):
    ours = load(path)
    info = path.stat()
    theirs = noted(ours.dataset, "他", at=1, who="王工")
    path.write_bytes(encode_own(theirs))
    os.utime(path, ns=(info.st_atime_ns, info.st_mtime_ns))
    save(path, noted(ours.dataset, "我"), ours, locks)
    assert notes(path) == ["我", "他"]


def test_an_old_file_is_not_read_again(path, locks, monkeypatch):
    os.utime(path, (1, 1))
    seen = load(path)
    assert seen.stamp is not None
    monkeypatch.setattr(own_saving, "_look", lambda _: pytest.fail("it was read"))
    assert is_unchanged(path, seen)


@pytest.mark.parametrize("content", [b"", b'{"schema_version": 1', b"\xff\xfe", b"[]"])
def test_a_broken_file_is_never_written_over(path, locks, content):
    seen = load(path)
    path.write_bytes(content)
    with pytest.raises(Foreign) as caught:
        save(path, noted(seen.dataset, "我"), seen, locks)
    assert path.read_bytes() == content
    assert isinstance(caught.value.args[0], Phrase)
    assert "改坏了" in told(caught.value)


def test_another_dataset_in_its_place_is_never_written_over(path, locks):
    seen = load(path)
    other = encode_own(replace(make_own.own(), id="own-2", title="别人的"))
    path.write_bytes(other)
    with pytest.raises(Foreign, match="别人的"):
        save(path, noted(seen.dataset, "我"), seen, locks)
    assert path.read_bytes() == other


def test_what_was_changed_by_hand_is_merged_as_well(path, locks):
    seen = load(path)
    text = path.read_text(encoding="utf-8").replace('"30P"', '"30P"').replace("园区答卷", "答卷")
    path.write_text(text, encoding="utf-8")
    save(path, noted(seen.dataset, "我"), seen, locks)
    assert notes(path) == ["我", ""]
    assert read_own(path).sources[0].title == "答卷"


@pytest.mark.parametrize(("folder", "words"), [(False, "文件不见了"), (True, "文件夹不见了")])
def test_what_is_gone_is_told_and_not_made_anew(path, locks, folder, words):
    seen = load(path)
    path.unlink()
    if folder:
        path.parent.rmdir()
    with pytest.raises(FileNotFoundError) as caught:
        save(path, noted(seen.dataset, "我"), seen, locks)
    assert words in why_refused(caught.value)
    assert not path.exists()


def test_a_new_file_takes_no_other_ones_place(path, locks):
    with pytest.raises(FileExistsError):
        save(path, make_own.own(), None, locks)
    fresh = path.with_name("新.parkfacts")
    saved = save(fresh, make_own.own(), None, locks)
    assert read_own(fresh) == saved.seen.dataset


def test_a_save_between_our_look_and_our_replacing_is_merged(path, locks, monkeypatch):
    seen = load(path)
    others = iter([noted(seen.dataset, "他", at=1, who="王工")])
    whole = own_saving.write_whole

    def write(target, data, patience, last_look):
        for other in others:
            whole(path, encode_own(other))
        whole(target, data, patience, last_look)

    monkeypatch.setattr(own_saving, "write_whole", write)
    saved = save(path, noted(seen.dataset, "我"), seen, locks)
    assert notes(path) == ["我", "他"]
    assert saved.merged.names == ("王工",)


def test_a_save_that_was_put_over_ours_at_the_same_moment_is_merged(path, locks, monkeypatch):
    seen = load(path)
    others = iter([noted(seen.dataset, "他", at=1, who="王工")])
    whole = own_saving.write_whole

    def write(target, data, patience, last_look):
        whole(target, data, patience, last_look)
        for other in others:
            whole(path, encode_own(other))

    monkeypatch.setattr(own_saving, "write_whole", write)
    save(path, noted(seen.dataset, "我"), seen, locks)
    assert notes(path) == ["我", "他"]


def test_two_who_save_at_once_lose_nothing(path, locks):
    errors = []

    def person(who, at):
        try:
            seen = load(path)
            for number in range(20):
                made = noted(seen.dataset, f"{who}{number}", at, who, number)
                seen = save(path, made, seen, locks, patience=20).seen
        except Exception as error:  # noqa: BLE001 - it is looked at below
            errors.append(error)

    people = [threading.Thread(target=person, args=one) for one in (("李工", 0), ("王工", 1))]
    for one in people:
        one.start()
    for one in people:
        one.join()
    assert not errors
    assert notes(path) == ["李工19", "王工19"]
    assert len(read_own(path).changes) == 40


def test_a_file_that_cannot_be_read_is_explained(tmp_path):
    with pytest.raises(InputError, match="文件不存在"):
        load(Path(tmp_path) / "没有.parkfacts")
    with pytest.raises(InputError):
        load(tmp_path)


def test_the_same_new_row_of_two_people_is_one(path, locks):
    new = Edit("facts", None, make.fact("own.new", "value", "5亿元"))
    ours, theirs = load(path), load(path)
    save(path, applied(theirs.dataset, (new,), make_own.by("王工")), theirs, locks)
    saved = save(path, applied(ours.dataset, (new,), make_own.by("李工")), ours, locks)
    assert len(saved.seen.dataset.facts) == 3
    assert saved.merged.conflicts == ()


def test_a_copy_goes_over_nothing_but_an_older_state(path, locks, tmp_path):
    ours, theirs = load(path), load(path)
    target = tmp_path / "copy.parkfacts"
    write_copy(target, ours.dataset)
    newer = noted(ours.dataset, "我")
    write_copy(target, newer)
    assert (notes(target), len(versions_of(target))) == (["我", ""], 1)
    save(path, noted(theirs.dataset, "他", who="王工"), theirs, locks)
    with pytest.raises(Foreign) as refused:
        write_copy(path, newer)
    assert "先合并" in told(refused.value)
    with pytest.raises(Foreign) as refused:
        write_copy(target, replace(newer, id="own-2"))
    assert "另一个数据集" in told(refused.value)
    assert (notes(path), notes(target)) == (["他", ""], ["我", ""])
