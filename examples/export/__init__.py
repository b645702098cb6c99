"""The export of invoices: see `python -m examples.export --help` and docs/examples.md.

sources.py   what is read: pages of rows, each with the place to go on from
store.py     what is safe: one Parquet file per page, and a checkpoint that counts only whole ones
join.py      what comes out: the pages, each record once, as one CSV file and one Parquet file
"""
