"""Length and hash of the bundled dataset; written by build_spec/build_dataset.py."""

BUNDLED_LENGTH = 239868
BUNDLED_HASH = "e07947f6ac8444e57de1ae021e0e2fc09816a1cac985f6c7df90ddbc3e8280dd"
