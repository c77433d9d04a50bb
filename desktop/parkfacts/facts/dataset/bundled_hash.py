"""Length and hash of the bundled dataset; written by build_spec/build_dataset.py."""

BUNDLED_LENGTH = 228348
BUNDLED_HASH = "fb6abfcbaf3ad2f4987d215f23fdb3062d1a3798ea38bcb2c2bb955891f90bb7"
