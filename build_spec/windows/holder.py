"""A program that holds the clipboard open for some seconds: holder.py SECONDS."""

import sys
import time

import win32

with win32.open_clipboard():
    print("held", flush=True)
    time.sleep(float(sys.argv[1]))
