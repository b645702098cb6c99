"""Verify that a delivery is the vendor's: signature, age, size."""
