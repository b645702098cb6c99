"""Pull a vendor's description: fetch it, check it, and write it to specs/ in one canonical form."""
