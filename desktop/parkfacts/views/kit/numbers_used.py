"""What is told of the numbers of sources that a copy or a file has used up in a document."""

from __future__ import annotations

from functools import partial

from parkfacts.app.documents import Documents
from parkfacts.app.messages import Offer
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.models.translation import on_screen


def with_numbers_told(words: str, numbers: range, documents: Documents) -> str:
    """Words with what the numbers are and where the next ones start, where that matters."""
    if not documents.minds(numbers):
        return words
    first, last = numbers[0], numbers[-1]
    told = f"[{first}]" if first == last else f"[{first}]—[{last}]"
    more = Phrase("出处 {numbers}", numbers=told)
    if documents.title:
        more = Phrase("出处 {numbers}，下次从 {next} 起", numbers=told, next=last + 1)
    return on_screen(joined("；", (words, more)))


def use_numbers(numbers: range, documents: Documents) -> tuple[Offer, ...]:
    """Note that they are used, and offer to have the next ones start elsewhere."""
    if not documents.use(numbers) or not documents.title:
        return ()
    starts = dict.fromkeys((numbers[0], 1))
    return tuple(
        Offer(on_screen(Phrase("下次仍从 {first} 起", first=at)), partial(documents.start_at, at))
        if at > 1
        else Offer(on_screen(Phrase("下次从 1 起")), partial(documents.start_at, at))
        for at in starts
    )
