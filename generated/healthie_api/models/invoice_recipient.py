# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID


class InvoiceRecipient(BaseModel):
    id: ID
    dietitian: Reference | None
