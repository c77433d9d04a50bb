"""How a page of the handbook looks: its style sheet from a theme, and what Qt's HTML needs else."""

from __future__ import annotations

from parkfacts.app.handbook.markdown import with_pictures
from parkfacts.drawing.theme import MONOSPACED_FAMILIES, WORK_PX, Theme

_PICTURE = "<!-- picture -->"
_STYLE = """
body {{ color: {text}; font-size: {work}px; }}
p, li {{ line-height: 160%; margin-top: 0; margin-bottom: {gap}px; }}
p.picture {{ line-height: 100%; margin-top: {gap}px; margin-bottom: {wide}px; }}
h1 {{ font-size: {title}px; font-weight: 600; margin-top: 0; margin-bottom: {wide}px; }}
h2 {{ font-size: {heading}px; font-weight: 600; margin-top: {wide}px; margin-bottom: {gap}px; }}
a {{ color: {accent}; text-decoration: none; }}
kbd {{ background-color: {key}; font-family: {mono}; font-size: {small}px; }}
code, pre {{ font-family: {mono}; font-size: {small}px; background-color: {key}; }}
pre {{ margin-bottom: {wide}px; }}
ol, ul {{ margin-top: 0; margin-bottom: {gap}px; }}
table {{ border-collapse: collapse; border-color: {hairline}; border-style: solid;
  border-width: 1px; }}
th, td {{ padding: {gap}px {wide}px; }}
th {{ background-color: {header}; color: {secondary}; font-weight: 600; text-align: left; }}
td.note {{ background-color: {key}; line-height: 160%; }}
em {{ color: {secondary}; font-style: normal; }}
"""


def style_sheet(theme: Theme, zoom: float) -> str:
    """The style of pages; ``zoom``: 1.0 is the size of the window's own type."""
    sizes = {"work": 14, "small": WORK_PX, "title": 22, "heading": 16, "gap": 6, "wide": 14}
    scaled = {name: round(size * zoom) for name, size in sizes.items()}
    families = ", ".join(f"'{name}'" for name in MONOSPACED_FAMILIES)
    return _STYLE.format(**theme._asdict(), **scaled, key=theme.window, mono=families)


def page_html(html: str, pictures: frozenset[str]) -> str:
    """A page as Qt shows it well: notes are boxes, tables are wide, keys keep their edges.

    Pictures lead to themselves, to be seen whole; one that was not made yet is told by its words.
    """

    def image(name: str, words: str) -> str:
        picture = f'{_PICTURE}<a href="{name}"><img src="{name}" alt="{words}"/></a>'
        return picture if name in pictures else ""

    html = with_pictures(html, image)
    for plain, shown in (
        # Or the line that a picture stands in would be half as high again.
        (f"<p>{_PICTURE}", '<p class="picture">'),
        (_PICTURE, ""),
        ("<blockquote>\n<p>", '<table width="100%" cellspacing="0"><tr><td class="note">'),
        ("</p>\n</blockquote>", "</td></tr></table><p></p>"),
        ("<table>", '<table width="100%" cellspacing="0" border="1">'),
        ("</table>\n", "</table>\n<p></p>\n"),
        ("<kbd>", "<kbd>&nbsp;"),
        ("</kbd>", "&nbsp;</kbd>"),
    ):
        html = html.replace(plain, shown)
    return html
