"""Every control has a name for a screen reader: the whole accessibility tree is walked."""

import pytest
from PySide6.QtGui import QAccessible

CONTROLS = {
    QAccessible.Role.PushButton,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.ComboBox,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
    QAccessible.Role.List,
}


def walk(interface, path=""):
    """Each interface below this one with the way to it; cells of tables are not gone through."""
    if interface is None or not interface.isValid():
        return
    name = interface.text(QAccessible.Text.Name)
    here = f"{path}/{QAccessible.Role(interface.role()).name}[{name}]"
    yield interface, name, here
    if interface.role() in (QAccessible.Role.Table, QAccessible.Role.Tree, QAccessible.Role.List):
        return
    for at in range(interface.childCount()):
        yield from walk(interface.child(at), here)


@pytest.mark.parametrize("view", ["facts", "claims", "basket"])
def test_every_visible_control_is_named(window, view):
    if view == "basket":
        window.commands.run("collect")
        window.commands.run("show_basket")
    else:
        window.workspace.show_view(view)
    root = QAccessible.queryAccessibleInterface(window)
    found = [entry for entry in walk(root) if entry[0].role() in CONTROLS]
    unnamed = [path for item, name, path in found if not name and not item.state().invisible]
    assert len(found) > 8
    assert not unnamed
