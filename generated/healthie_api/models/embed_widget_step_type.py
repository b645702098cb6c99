# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel


class EmbedWidgetStepType(BaseModel):
    id: str
    title: str | None


EMBED_WIDGET_STEP_TYPE_FRAGMENT = """
fragment EmbedWidgetStepType on EmbedWidgetStepType {
  id
  title
}
"""
