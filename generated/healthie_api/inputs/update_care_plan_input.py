# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field


class UpdateCarePlanInput(InputModel):
    description: str | None = None
    doc_id: ID | None = None
    from_template: Boolean | None = None
    id: ID | None = None
    is_creating: Boolean | None = None
    is_hidden: Boolean | None = None
    is_managing_templates: Boolean | None = None
    is_template: Boolean | None = None
    is_updating: Boolean | None = None
    name: str | None = None
    new_patient_id: ID | None = None
    notify_client_by_email: Boolean | None = Field(default=None, deprecated=True)
    user_group_id: ID | None = None
