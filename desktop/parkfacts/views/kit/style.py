"""A theme put on widgets: palette and style sheet made from its tokens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from parkfacts.drawing.theme import DARK, HEADER_PX, LIGHT, NOTE_PX, THEMES, Theme

_SHEET = """
QWidget#window, QWidget#bar, QWidget#status, QWidget#pane {{ background: {pane}; }}
QWidget#bar {{ border: none; border-bottom: 1px solid {hairline}; }}
QWidget#status {{ border-top: 1px solid {hairline}; }}
QFrame#drawer_left, QFrame#drawer_right {{ background: {pane}; border: 0 solid {hairline}; }}
QFrame#drawer_left {{ border-right-width: 1px; }}
QFrame#drawer_right {{ border-left-width: 1px; }}
QSplitter::handle {{ background: {hairline}; }}
QAbstractItemView {{ background: {pane}; border: none; outline: none; color: {text};
  selection-background-color: {accent_soft}; selection-color: {text}; }}
QAbstractItemView#popup {{ border: 1px solid {hairline}; padding: 4px; }}
QAbstractItemView#popup::item {{ min-height: 26px; padding: 0 6px; border-left: 3px solid {pane}; }}
QAbstractItemView#popup::item:selected {{ background: {accent_soft}; border-left-color: {accent}; }}
QListWidget::item {{ padding: 0 6px; border: 2px solid transparent; border-radius: 4px; }}
QListWidget::item:selected {{ background: {accent_soft}; color: {text}; }}
QListWidget::item:focus {{ border-color: {accent}; }}
QHeaderView {{ background: {header}; border: none; }}
QHeaderView:vertical {{ background: {pane}; }}
QHeaderView::section {{ background: {header}; color: {secondary}; font-weight: 600; border: none;
  border-bottom: 1px solid {hairline}; padding: 0 8px; height: {header_px}px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: {pane}; border: none; }}
QScrollArea#plain, QScrollArea#plain > QWidget > QWidget {{ background: transparent; }}
QScrollArea#card {{ border: 2px solid {pane}; }}
QScrollArea#card:focus {{ border-color: {accent}; }}
QTextBrowser {{ background: {pane}; color: {text}; border: 2px solid {pane}; }}
QTextBrowser:focus {{ border-color: {accent}; }}
QListWidget#places {{ background: {header}; }}
QListWidget#places::item:disabled {{ color: {secondary}; font-weight: 600; }}
QLabel {{ color: {text}; background: transparent; }}
QLabel#secondary, QLabel#note {{ color: {secondary}; }}
QLabel#note {{ font-size: {note_px}px; }}
QLabel#strong {{ font-weight: 600; }}
QLabel#banner {{ color: {caution}; font-size: {note_px}px; padding: 7px 12px; }}
QLabel#corner {{ background: {header}; color: {secondary}; font-weight: 600; padding: 0 5px;
  border-bottom: 1px solid {hairline}; }}
QToolButton#quiet:checked {{ color: {accent}; font-weight: 600; }}
QToolButton#toggle:checked {{ background: {accent_soft}; color: {accent}; font-weight: 600; }}
QComboBox {{ background: {pane}; color: {text}; border: 1px solid {hairline}; border-radius: 6px;
  padding: 0 22px 0 8px; min-height: 26px; }}
QComboBox:focus {{ border: 2px solid {accent}; padding: 0 21px 0 7px; min-height: 24px; }}
QComboBox:disabled {{ color: {absent}; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView::item {{ min-height: 26px; padding: 0 6px;
  border-left: 3px solid {pane}; }}
QComboBox QAbstractItemView::item:selected {{ background: {accent_soft}; color: {text};
  border-left-color: {accent}; }}
QComboBox QLineEdit {{ padding: 0; min-height: 0; border: none; background: transparent; }}
QSpinBox {{ background: {pane}; color: {text}; border: 1px solid {hairline}; border-radius: 6px;
  padding: 0 4px; min-height: 26px; selection-background-color: {accent};
  selection-color: {on_accent}; }}
QSpinBox:focus {{ border: 2px solid {accent}; padding: 0 3px; min-height: 24px; }}
QPushButton, QCheckBox, QComboBox {{ outline: none; }}
QCheckBox {{ spacing: 6px; padding: 2px 3px; border: 2px solid transparent; border-radius: 6px; }}
QCheckBox:focus {{ border-color: {accent}; }}
QLabel#caution {{ color: {caution}; font-size: {note_px}px; }}
QLabel#good, QLabel#warning {{ font-size: {note_px}px; border-radius: 9px; padding: 0 7px; }}
QLabel#good {{ color: {comparable}; border: 1px solid {comparable}; }}
QLabel#warning {{ color: {caution}; border: 1px solid {caution}; }}
QLabel#heading {{ color: {secondary}; font-weight: 600; }}
QFrame#popup {{ background: {pane}; border: 1px solid {hairline}; }}
QFrame#strip {{ background: {header}; border-bottom: 1px solid {hairline}; }}
QLabel#rule {{ background: {hairline}; }}
QFrame#box {{ background: {header}; border: 1px solid {hairline}; border-radius: 6px; }}
QLineEdit {{ background: {window}; color: {text}; border: 1px solid {hairline};
  border-radius: 6px; padding: 0 10px; min-height: 30px; selection-background-color: {accent};
  selection-color: {on_accent}; }}
QLineEdit:focus {{ border: 2px solid {accent}; padding: 0 9px; min-height: 28px; }}
QLineEdit#dense {{ min-height: 24px; padding: 0 7px; }}
QLineEdit#dense:focus {{ min-height: 22px; padding: 0 6px; }}
QLineEdit#dense:disabled {{ color: {secondary}; }}
QLineEdit#cell, QLineEdit#cell:focus {{ background: {pane}; border: 2px solid {accent};
  border-radius: 0; padding: 0 5px; min-height: 0; }}
QFrame#line {{ background: {hairline}; border: none; }}
QTableCornerButton::section {{ background: {header}; border: none;
  border-bottom: 1px solid {hairline}; }}
QPushButton, QToolButton {{ background: {pane}; color: {text}; border: 1px solid {hairline};
  border-radius: 6px; padding: 0 12px; min-height: 30px; }}
QToolButton {{ padding: 0 10px; }}
QToolButton[marked="behind"] {{ padding-right: 22px; }}
QToolButton[marked="alone"] {{ padding: 0; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QPushButton:hover, QToolButton:hover {{ background: {header}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {accent}; padding: 0 11px;
  min-height: 28px; }}
QToolButton:focus {{ padding: 0 9px; }}
QToolButton[marked="behind"]:focus {{ padding-right: 21px; }}
QToolButton[marked="alone"]:focus {{ padding: 0; }}
QPushButton:disabled, QToolButton:disabled {{ color: {absent}; }}
QPushButton#primary, QToolButton#primary {{ background: {accent}; color: {on_accent};
  border-color: {accent}; }}
QPushButton#primary:focus, QToolButton#primary:focus {{ background: {accent_soft};
  color: {accent}; }}
QPushButton#primary:disabled, QToolButton#primary:disabled {{ background: {header};
  color: {absent}; border-color: {hairline}; }}
QPushButton#quiet, QToolButton#quiet {{ background: transparent; border: 1px solid transparent;
  color: {secondary}; padding: 0 6px; min-height: 24px; }}
QToolButton#chip {{ background: {accent_soft}; color: {text}; border: 1px solid {accent_soft};
  border-radius: 13px; padding: 0 24px 0 10px; min-height: 24px; max-height: 24px; }}
QToolButton#chip:hover {{ border-color: {accent}; }}
QToolButton#chip:focus {{ border: 2px solid {accent}; padding: 0 23px 0 9px;
  min-height: 22px; max-height: 22px; }}
QToolButton#quiet[marked="behind"], QToolButton#name[marked="behind"] {{ padding-right: 22px; }}
QPushButton#quiet:hover, QToolButton#quiet:hover {{ color: {accent}; }}
QPushButton#quiet:focus, QToolButton#quiet:focus, QToolButton#name:focus {{
  border: 2px solid {accent}; padding: 0 5px; min-height: 22px; }}
QToolButton#quiet[marked="behind"]:focus, QToolButton#name[marked="behind"]:focus {{
  padding-right: 21px; }}
QPushButton#offer {{ background: transparent; border: 1px solid transparent; color: {accent};
  padding: 0 6px; min-height: 20px; }}
QPushButton#offer:hover {{ border-color: {hairline}; }}
QPushButton#offer:focus {{ border: 2px solid {accent}; padding: 0 5px; min-height: 18px; }}
QPushButton#quiet:disabled, QToolButton#quiet:disabled {{ color: {absent}; }}
QToolButton#act {{ background: transparent; color: {accent}; padding: 0 8px; min-height: 24px; }}
QToolButton#act[marked="behind"] {{ padding-right: 22px; }}
QToolButton#act:hover {{ background: {accent_soft}; border-color: {accent}; }}
QToolButton#act:focus {{ padding: 0 7px; min-height: 22px; }}
QToolButton#act[marked="behind"]:focus {{ padding-right: 21px; }}
QToolButton#act:disabled {{ color: {absent}; }}
QToolButton#name {{ background: transparent; border: 1px solid transparent; font-weight: 600;
  padding: 0 6px; min-height: 24px; }}
QToolButton#name:hover {{ color: {accent}; }}
QPushButton#fate {{ background: transparent; border: 1px solid transparent; color: {text};
  text-align: left; padding: 0 7px 0 25px; min-height: 24px; }}
QPushButton#fate:hover {{ border-color: {hairline}; }}
QPushButton#fate:checked {{ background: {accent_soft}; font-weight: 600; }}
QPushButton#fate:focus {{ border: 2px solid {accent}; padding: 0 6px 0 24px; min-height: 22px; }}
QPushButton#fate:disabled {{ color: {secondary}; }}
QPushButton#left, QPushButton#middle, QPushButton#right {{ color: {secondary};
  padding: 0 16px; border-radius: 0; }}
QPushButton#middle, QPushButton#right {{ border-left: none; }}
QPushButton#left:focus, QPushButton#middle:focus, QPushButton#right:focus {{
  border: 2px solid {accent}; padding: 0 15px; }}
QPushButton#left {{ border-top-left-radius: 6px; border-bottom-left-radius: 6px; }}
QPushButton#right {{ border-top-right-radius: 6px; border-bottom-right-radius: 6px; }}
QPushButton#left:checked, QPushButton#middle:checked, QPushButton#right:checked {{
  background: {accent_soft}; color: {accent}; font-weight: 600; }}
QPushButton#tab {{ border: none; border-bottom: 2px solid transparent; border-radius: 0;
  background: transparent; color: {secondary}; padding: 0 8px; min-height: 28px; }}
QPushButton#tab:checked {{ color: {text}; font-weight: 600; border-bottom-color: {accent}; }}
QPushButton#tab:focus {{ border: 2px solid {accent}; border-radius: 4px; padding: 0 6px; }}
QPushButton#link {{ background: transparent; border: none; border-bottom: 1px solid {hairline};
  border-radius: 0; padding: 0; text-align: left; min-height: 22px; }}
QPushButton#link:hover {{ color: {accent}; border-bottom-color: {accent}; }}
QPushButton#link:focus {{ color: {accent}; background: {accent_soft};
  border: none; border-bottom: 2px solid {accent}; padding: 0; min-height: 21px; }}
QMenu {{ background: {pane}; color: {text}; border: 1px solid {hairline}; padding: 4px;
  menu-scrollable: 1; }}
QMenu::item {{ padding: 6px 20px 6px 17px; border-left: 3px solid {pane}; }}
QMenu::item:selected {{ background: {accent_soft}; border-left-color: {accent}; }}
QMenu::item:disabled {{ color: {absent}; }}
QMenu::separator {{ height: 1px; background: {hairline}; margin: 4px 0; }}
QToolTip {{ background: {pane}; color: {text}; border: 1px solid {hairline}; padding: 4px; }}
QPlainTextEdit {{ background: {window}; color: {text}; border: 1px solid {hairline};
  border-radius: 6px; padding: 6px; selection-background-color: {accent};
  selection-color: {on_accent}; }}
QPlainTextEdit:focus {{ border: 2px solid {accent}; padding: 5px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {absent}; border-radius: 2px; min-height: 28px;
  min-width: 28px; margin: 3px; }}
QScrollBar::handle:hover {{ background: {secondary}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ border: none; border-radius: 2px; background: {hairline}; }}
QProgressBar::chunk {{ border-radius: 2px; background: {accent}; }}
"""


def sheet(theme: Theme) -> str:
    """The style sheet of a theme."""
    return _SHEET.format(**theme._asdict(), header_px=HEADER_PX, note_px=NOTE_PX)


def palette(theme: Theme) -> QPalette:
    """The palette of a theme, for what the style sheet does not reach."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.pane),
        (role.AlternateBase, theme.header),
        (role.Text, theme.text),
        (role.Button, theme.pane),
        (role.ButtonText, theme.text),
        (role.PlaceholderText, theme.secondary),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.ToolTipBase, theme.pane),
        (role.ToolTipText, theme.text),
        (role.Link, theme.accent),
        (role.Mid, theme.hairline),
    ):
        made.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.absent))
    return made


def theme_named(name: str) -> Theme:
    """The theme of a setting: light, dark, or what the system prefers."""
    if name in THEMES:
        return THEMES[name]
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def paint_program(theme: Theme) -> None:
    """Paint the whole program in a theme."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setPalette(palette(theme))
    application.setStyleSheet(sheet(theme))
