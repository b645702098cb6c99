# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel


class EmbedWidgetStepType(BaseModel):
    id: str
    title: str | None


EMBED_WIDGET_STEP_TYPE_FRAGMENT = """
fragment EmbedWidgetStepType on EmbedWidgetStepType {
  id
  title
}
"""
