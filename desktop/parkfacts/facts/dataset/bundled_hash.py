"""Length and hash of the bundled dataset; written by build_spec/build_dataset.py."""

BUNDLED_LENGTH = 240813
BUNDLED_HASH = "b177cab8548e457198b026dd5ca1585f7fadd4542c3814308549910eeb2197ce"
