# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class BulkUpdateTasksInput(InputModel):
    complete: Boolean | None = None
    seen: Boolean | None = None
    task_ids: list[ID | None] | None = None
    update_all_tasks: Boolean | None = None
