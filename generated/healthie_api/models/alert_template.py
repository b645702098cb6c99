# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime


class AlertTemplate(BaseModel):
    content: str | None
    created_at: DateTime
    description: str | None
    id: ID
    updated_at: DateTime


ALERT_TEMPLATE_FRAGMENT = """
fragment AlertTemplate on AlertTemplate {
 content
 created_at
 description
 id
 updated_at
}
"""
