# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import InputModel


class BillingAddressInput(InputModel):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
