# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean, Int


class UpdateAutoTaskGeneratorInput(InputModel):
    category: str | None = None
    days_due_from_created_at: Int | None = None
    id: ID | None = None
    is_enabled: Boolean | None = None
    number_description: str | None = None
    number_to_check: str | None = None
    task_description: str | None = None
    user_id_for_task: ID | None = None
