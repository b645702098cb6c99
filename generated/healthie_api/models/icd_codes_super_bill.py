# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..scalars import ID, DateTime


class IcdCodesSuperBill(BaseModel):
    created_at: DateTime | None
    icd_code: Reference | None
    icd_code_id: ID | None
    id: ID
    super_bill_id: ID | None
    updated_at: DateTime | None
