# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import Int


class SmsTemplateWarning(BaseModel):
    estimated_length: Int
    estimated_message_count: Int
    message: str


SMS_TEMPLATE_WARNING_FRAGMENT = """
fragment SmsTemplateWarning on SmsTemplateWarning {
  estimated_length
  estimated_message_count
  message
}
"""
