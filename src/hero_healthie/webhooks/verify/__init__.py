"""Is a delivery theirs: signatures, ages, sizes."""
