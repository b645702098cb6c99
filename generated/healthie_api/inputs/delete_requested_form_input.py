# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field


class DeleteRequestedFormInput(InputModel):
    id: ID | None = None
    recurring_form_id: ID | None = Field(
        default=None, validation_alias="recurringFormId", serialization_alias="recurringFormId"
    )
