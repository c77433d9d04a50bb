"""Length and hash of the bundled dataset; written by build_spec/build_dataset.py."""

BUNDLED_LENGTH = 215690
BUNDLED_HASH = "8d5d317b082ebb5e3d33eb1670cae4c741390b5d8ffe02292c925f2b4f90b078"
