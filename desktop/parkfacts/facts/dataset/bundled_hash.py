"""Length and hash of the bundled dataset; written by build_spec/build_dataset.py."""

BUNDLED_LENGTH = 240592
BUNDLED_HASH = "9c22435d1be9ad00e56f5b08ed60d4616d5129546b4a28debf16cedf826a41f8"
