# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class DeleteTagInput(InputModel):
    id: ID | None = None
    remove_async_if_needed: Boolean | None = None
