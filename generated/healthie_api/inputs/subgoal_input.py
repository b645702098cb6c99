# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Day, Field, InputModel


class SubgoalInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    created_user_id: str | None = None
    description: str | None = None
    due_date: Day | None = None
    id: ID | None = None
    name: str | None = None
    parent_id: str | None = None
    repeat: str | None = None
    source_template_id: str | None = None
    title_link: str | None = None
    user_id: str | None = None
