# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, MoneyText


class OfferingReference(BaseModel):
    billing_frequency: str | None
    currency: str | None
    id: ID
    name: str | None
    price: MoneyText | None
