"""Length and hash of the bundled dataset; written by build_spec/build_dataset.py."""

BUNDLED_LENGTH = 239868
BUNDLED_HASH = "d572c1820df656334899b3fd661e57ef38a1b852e558e2dd301bc1c92c186bdd"
