"""`python -m codegen pull`: a vendor's description, fetched, checked, and written to specs/ in one canonical form."""
