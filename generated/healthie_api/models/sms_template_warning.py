# Generated from specs/healthie by python -m codegen generate. Do not edit.
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
