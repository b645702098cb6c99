# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class BulkUpdateCarePlanUsersInput(InputModel):
    activate: Boolean | None = None
    ids: list[ID | None] | None = None
    notify: Boolean | None = None
