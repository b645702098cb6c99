# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Int


class UpdateAutoTaskGeneratorInput(InputModel):
    category: str | None = None
    days_due_from_created_at: Int | None = None
    id: ID | None = None
    is_enabled: Boolean | None = None
    number_description: str | None = None
    number_to_check: str | None = None
    task_description: str | None = None
    user_id_for_task: ID | None = None
