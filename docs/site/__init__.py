"""The site of the documentation: its reference, written at build time from generated code and `specs/`, and its build.

`make docs` builds `build/docs/html` from the pages in `docs/`, CHANGELOG.md, CONTRIBUTING.md and SECURITY.md. What is
below `reference/` there is written by this package and is not in the repository.

For whoever writes a page:

- Put the page into a toctree of `docs/index.md`. Warnings are errors, and a page in no toctree is one.
- Link pages and headings as GitHub does: `[errors](errors.md#what-an-error-never-holds)`. A link out of `docs/`, such
  as `../examples/booking.py`, leads to the repository on GitHub; CHANGELOG, CONTRIBUTING and SECURITY are pages here.
- Link an operation by its page and the vendor's name, in the vendor's spelling:

      [`update_invoice`](reference/hero-invoicing.md#updateInvoice)                 hero-<tag>
      [`requested_payments`](reference/healthie-queries-billing.md#requestedPayments)
      [`create_client`](reference/healthie-mutations-people.md#createClient)        domains: specs/healthie/domains.toml
      [`note_added`](reference/healthie-subscriptions.md#noteAddedSubscription)

  Pages that are too long are split; these links stay as they are, and lead to the part.
- Link a curated method by its resource, a public name by its module, a model by its API:

      [`clients.create`](reference/healthie-clients.md#create)     [`booking.slots`](reference/hero-booking.md#slots)
      [`OutcomeUnknownError`](reference/python-errors.md#OutcomeUnknownError)
      [`RetryPolicy`](reference/python-hero-healthie.md#RetryPolicy)
      [`Invoice`](reference/healthie-models.md#Invoice)            [`Patient`](reference/hero-models.md#Patient)

  Modules: `python-hero-healthie`, `-errors`, `-webhooks`, `-fastapi`, `-testing`, `-realtime`, `-audit`, `-otel`,
  `-selection`, `-sandbox`.
- A word that people will search for and that no heading has: a line `<!-- index: x-practice-group-id -->` right below
  the heading where the word is explained.
"""
