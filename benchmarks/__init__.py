"""What importing and first use cost, side by side with the libraries underneath: `make bench`."""
