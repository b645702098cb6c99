# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class DestroyRecurringFormInput(InputModel):
    connectable_id: ID | None = None
    connectable_type: str | None = None
    id: ID | None = None
