"""The whole handbook as one page for browsers: pictures inside, a search of its own, no network."""

from __future__ import annotations

import re
from base64 import b64encode
from html import escape
from pathlib import Path

from parkfacts import __version__
from parkfacts.app.handbook.markdown import Text, with_pictures
from parkfacts.app.handbook.pages import Handbook, place_of

FILE_NAME = "使用手册.html"
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
_LINK = re.compile(r'<a href="([^"]+)">')
_HEADING = re.compile(r'<(/?)h(\d)(?: id="([^"]*)")?>')
_SEARCH = (
    '<input type="search" placeholder="搜索手册" aria-label="搜索手册"/>\n'
    '<output aria-live="polite"></output>'
)
STYLE = """
:root{--ground:#fff;--side:#f5f6f8;--text:#1d2129;--second:#606a7e;--line:#e4e7ec;--act:#2457d6;
--hit:#fff1b8;--note:#fff8e6;--key:#f0f2f5}
@media(prefers-color-scheme:dark){:root{--ground:#1f2227;--side:#17191d;--text:#e7e9ec;
--second:#9ba3af;--line:#32363d;--act:#7aa2ff;--hit:#43380e;--note:#2b2618;--key:#2c3038}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.75 "Noto Sans CJK SC",
"Source Han Sans SC","Microsoft YaHei UI","Microsoft YaHei","PingFang SC",sans-serif}
nav{position:fixed;inset:0 auto 0 0;width:248px;padding:20px 16px;overflow:auto;
background:var(--side);border-right:1px solid var(--line);font-size:14px;line-height:1.6}
nav b{display:block;margin:16px 0 4px;color:var(--second);font-size:12px}
nav a{display:block;padding:3px 8px;border-radius:6px;color:var(--text)}
nav a:hover{background:var(--key)}
nav input{width:100%;padding:7px 10px;border:1px solid var(--line);border-radius:6px;
background:var(--ground);color:var(--text);font:inherit}
nav output{display:block;min-height:1.6em;color:var(--second);font-size:12px}
main{margin-left:248px;padding:8px 40px 64px}
article{max-width:760px;padding:24px 0 16px;border-bottom:1px solid var(--line)}
h1{font-size:24px;line-height:1.4;margin:8px 0 12px}h2{font-size:17px;margin:24px 0 6px}
p,ul,ol{margin:0 0 10px}ol,ul{padding-left:26px}li{margin:0 0 5px}
a{color:var(--act);text-decoration:none}a:hover{text-decoration:underline}
a:focus-visible,input:focus-visible{outline:2px solid var(--act);outline-offset:1px}
kbd{padding:1px 6px;border:1px solid var(--line);border-radius:4px;background:var(--key);
font:12.5px/1.4 Consolas,"Noto Sans Mono CJK SC",monospace;white-space:nowrap}
code,pre{font-family:Consolas,"Noto Sans Mono CJK SC",monospace;font-size:13px}
pre{padding:10px 14px;border-radius:6px;background:var(--side);overflow:auto;line-height:1.6}
img{display:block;max-width:100%;margin:10px 0;border:1px solid var(--line);border-radius:6px;
cursor:zoom-in}
img.whole{max-width:none;cursor:zoom-out}
table{width:100%;border-collapse:collapse;margin:6px 0 14px;font-size:14px;line-height:1.6}
th,td{padding:6px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th{color:var(--second);font-weight:600}
blockquote{margin:10px 0;padding:8px 14px;border-radius:6px;background:var(--note)}
blockquote p{margin:0}mark{background:var(--hit);color:inherit}
@media(max-width:760px){nav{position:static;width:auto;border:0}main{margin:0;padding:8px 18px}}
@media print{nav{display:none}main{margin:0;padding:0}
body{font-size:11pt;background:#fff;color:#000}
article{max-width:none;border:0;break-before:page}article:first-child{break-before:auto}
article[hidden],a[hidden]{display:block}h1,h2{break-after:avoid}img,table,pre{break-inside:avoid}
img.whole{max-width:100%}
mark{background:none}}
"""
SCRIPT = """
const box=document.querySelector('input'),told=document.querySelector('output');
const pages=[...document.querySelectorAll('article')];
const entry=Object.fromEntries([...document.querySelectorAll('nav a')].map(a=>[a.hash.slice(1),a]));
function unmark(){for(const m of document.querySelectorAll('mark')){
const p=m.parentNode;m.replaceWith(m.textContent);p.normalize();}}
function mark(page,words){const walk=document.createTreeWalker(page,NodeFilter.SHOW_TEXT),all=[];
while(walk.nextNode())all.push(walk.currentNode);
for(let node of all){for(;;){const small=node.data.toLowerCase();let at=-1,long=0;
for(const w of words){const i=small.indexOf(w);
if(i>=0&&(at<0||i<at||i===at&&w.length>long)){at=i;long=w.length;}}
if(at<0)break;const hit=node.splitText(at),rest=hit.splitText(long);
const m=document.createElement('mark');
hit.replaceWith(m);m.append(hit);node=rest;}}}
function search(){unmark();const words=box.value.toLowerCase().split(/\\s+/).filter(Boolean);
let n=0;for(const page of pages){const small=page.textContent.toLowerCase();
const fits=words.every(w=>small.includes(w));page.hidden=!fits;entry[page.id].hidden=!fits;
if(fits){n++;if(words.length)mark(page,words);}}
told.value=words.length?n?`${n} 页里有`:'没有找到，换一个词':'';}
box.addEventListener('input',search);
for(const i of document.images)i.addEventListener('click',()=>i.classList.toggle('whole'));
box.addEventListener('keydown',e=>{if(e.key==='Escape'){box.value='';search();}});
addEventListener('hashchange',()=>{const goal=document.getElementById(
decodeURIComponent(location.hash.slice(1)));if(goal&&goal.closest('[hidden]')){box.value='';
search();goal.scrollIntoView();}});
"""


def web_page(handbook: Handbook) -> str:
    """The page. Raises OSError, and ValueError for a page that is no UTF-8."""
    pages = handbook.pages()
    entries = [f"<h1>{escape(handbook.title)}</h1>", _SEARCH]
    for group in handbook.groups:
        entries.append(f"<b>{escape(group.title)}</b>")
        entries += [f'<a href="#{one}">{escape(pages[one].title)}</a>' for one in group.pages]
    articles = [_article(page_id, page, handbook.folder) for page_id, page in pages.items()]
    return (
        '<!DOCTYPE html>\n<html lang="zh-CN">\n<head><meta charset="utf-8"/>\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}"/>\n'
        '<meta name="viewport" content="width=device-width"/>\n'
        f"<title>园鉴 ParkFacts {__version__} {escape(handbook.title)}</title>\n"
        f"<style>{STYLE}</style></head>\n<body>\n<nav>\n{chr(10).join(entries)}\n</nav>\n"
        f"<main>\n{''.join(articles)}</main>\n<script>{SCRIPT}</script>\n</body>\n</html>\n"
    )


def _article(page_id: str, page: Text, folder: Path) -> str:
    def image(name: str, words: str) -> str:
        path = folder / name
        if not path.is_file():
            return ""
        inside = b64encode(path.read_bytes()).decode("ascii")
        return f'<img alt="{words}" src="data:image/png;base64,{inside}"/>'

    def link(found: re.Match[str]) -> str:
        place = place_of(found[1], page_id)
        return f'<a href="#{_goal(place.page, place.anchor)}">' if place else found[0]

    def heading(found: re.Match[str]) -> str:
        anchor = found[3] if found[2] != "1" else None
        named = f' id="{_goal(page_id, anchor)}"' if anchor else ""
        return f"<{found[1]}h{found[2]}{named}>"

    html = _HEADING.sub(heading, _LINK.sub(link, with_pictures(page.html, image)))
    return f'<article id="{page_id}">\n{html}</article>\n'


def _goal(page: str, anchor: str) -> str:
    return f"{page}-{anchor}" if anchor else page
