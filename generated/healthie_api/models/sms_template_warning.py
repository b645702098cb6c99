# Generated.
from hero_healthie_runtime.graphql.api import BaseModel, Int


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
