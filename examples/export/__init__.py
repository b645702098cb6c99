"""An export with sources of its own, on top of `hero_healthie.export`: see docs/examples.md.

hero_records.py   two sources that the package does not have: Hero's payers, and the invoices that a program kept
cli.py            these and Healthie's invoices, each as a CSV and a Parquet file
"""
