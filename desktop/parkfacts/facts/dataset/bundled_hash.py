"""Length and hash of the bundled dataset; written by build_spec/build_dataset.py."""

BUNDLED_LENGTH = 214966
BUNDLED_HASH = "d0dd6604577145ae410f5d96f37ffcbdbfc53bf1429c0a11ae817a94ac91d97a"
