# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime


class ChartingItemType(BaseModel):
    created_at: DateTime
    custom_module_form_name: str | None
    document: Reference | None
    filler_id: ID | None
    form_answer_group: Reference | None
    form_answer_group_id: ID | None
    generated_form_answer_group: Reference | None
    id: ID
    is_document: Boolean | None
    is_generated: Boolean | None
    name: str | None
    provider_name: str | None
    signed: Boolean | None
    use_for_charting: Boolean | None
    use_for_program: Boolean | None


CHARTING_ITEM_TYPE_FRAGMENT = """
fragment ChartingItemType on ChartingItemType {
  created_at
  custom_module_form_name
  document {
    id
  }
  filler_id
  form_answer_group {
    id
  }
  form_answer_group_id
  generated_form_answer_group {
    id
  }
  id
  is_document
  is_generated
  name
  provider_name
  signed
  use_for_charting
  use_for_program
}
"""
