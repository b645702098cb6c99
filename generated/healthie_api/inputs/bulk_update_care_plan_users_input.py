# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class BulkUpdateCarePlanUsersInput(InputModel):
    activate: Boolean | None = None
    ids: list[ID | None] | None = None
    notify: Boolean | None = None
