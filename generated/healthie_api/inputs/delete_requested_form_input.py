# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from pydantic import Field

from ..base_model import InputModel
from ..scalars import ID


class DeleteRequestedFormInput(InputModel):
    id: ID | None = None
    recurring_form_id: ID | None = Field(
        default=None, validation_alias="recurringFormId", serialization_alias="recurringFormId"
    )
