# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, Float, Int


class AutoTaskGenerator(BaseModel):
    category: str
    created_at: DateTime
    days_due_from_created_at: Int | None
    id: ID
    is_enabled: Boolean
    number_description: str | None
    number_to_check: Float
    task_description: str
    updated_at: DateTime
    user_id: str | None
    user_id_for_task: str | None


AUTO_TASK_GENERATOR_FRAGMENT = """
fragment AutoTaskGenerator on AutoTaskGenerator {
 category
 created_at
 days_due_from_created_at
 id
 is_enabled
 number_description
 number_to_check
 task_description
 updated_at
 user_id
 user_id_for_task
}
"""
