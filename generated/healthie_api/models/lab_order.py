# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Date, DateTime

from ..enums.lab_order_interpretation import LabOrderInterpretation


class LabOrderIntegration(OpenEnum):
    CHANGE_HEALTH = "CHANGE_HEALTH"
    CUSTOM = "CUSTOM"
    EVEXIA = "EVEXIA"
    FULLSCRIPT = "FULLSCRIPT"
    LAB_TESTING_API = "LAB_TESTING_API"
    RUPA = "RUPA"
    VITAL = "VITAL"


class LabOrder(BaseModel):
    abnormal: Boolean | None
    appt_confirmation_code: str | None
    created_at: DateTime
    document: Reference | None
    external_identifier: ID | None
    form_answer_group: Reference | None
    id: ID
    integration: LabOrderIntegration
    interpretation: LabOrderInterpretation
    lab: str | None
    lab_company: str | None
    lab_options: list[Reference]
    lab_results: list[Reference]
    latest_result_received_at: DateTime | None
    lta_id: str | None
    normalized_status: str | None
    orderer: Reference | None
    patient: Reference | None
    pdf_document: Reference | None
    requisition_document: Reference | None
    reviewing_provider: Reference | None
    rupa_order_id: str | None
    show_pdf_messages: Boolean | None
    status: str | None
    test_date: Date | None
    updated_at: DateTime
    view_rupa_order_url: str | None


LAB_ORDER_FRAGMENT = """
fragment LabOrder on LabOrder {
  abnormal
  appt_confirmation_code
  created_at
  document {
    id
  }
  external_identifier
  form_answer_group {
    id
  }
  id
  integration
  interpretation
  lab
  lab_company
  lab_options {
    id
  }
  lab_results {
    id
  }
  latest_result_received_at
  lta_id
  normalized_status
  orderer {
    id
  }
  patient {
    id
  }
  pdf_document {
    id
  }
  requisition_document {
    id
  }
  reviewing_provider {
    id
  }
  rupa_order_id
  show_pdf_messages
  status
  test_date
  updated_at
  view_rupa_order_url
}
"""
