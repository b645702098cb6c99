# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID


class InvoiceOffering(BaseModel):
    id: ID
    name: str | None
