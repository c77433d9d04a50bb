"""Where the frozen program begins; the same as `python -m parkfacts`."""

import sys

from parkfacts.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
