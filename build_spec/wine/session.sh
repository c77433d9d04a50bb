#!/bin/bash
# Inside the chroot: a Chinese Windows of Wine with a screen, for one command.
#   session.sh [NAME=TEXT …] COMMAND …       NAME=TEXT goes into its surroundings
export HOME=/root LANG=zh_CN.UTF-8 LC_ALL=zh_CN.UTF-8 DISPLAY=:75 PATH=/usr/sbin:/usr/bin:/sbin:/bin
export WINEPREFIX=/opt/prefix WINEARCH=win64 WINEDEBUG=-all
# Neither .NET nor a browser is asked for, and no debugger pops up where a program crashes.
export WINEDLLOVERRIDES="mscoree,mshtml=;winedbg.exe=d"
export PYTHONUTF8=1 PYTHONDONTWRITEBYTECODE=1
rm -f /tmp/.X75-lock /tmp/.X11-unix/X75
# No abstract socket: it would be that of every chroot on this machine.
Xvfb :75 -screen 0 1400x900x24 -nolisten tcp -nolisten local >/dev/null 2>&1 &
for _ in $(seq 50); do [ -S /tmp/.X11-unix/X75 ] && break; sleep 0.1; done
openbox >/dev/null 2>&1 &
env "$@"
code=$?
for _ in $(seq 120); do pgrep wineserver >/dev/null || break; sleep 0.25; done
exit "$code"
