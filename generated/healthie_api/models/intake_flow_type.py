# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference


class IntakeFlowType(BaseModel):
    all_forms: list[Reference] | None
    completed_skipped: list[Reference] | None
    forms: list[Reference] | None
    intake_flows: list[Reference] | None
    not_started_incomplete: list[Reference] | None
    requested: list[Reference] | None


INTAKE_FLOW_TYPE_FRAGMENT = """
fragment IntakeFlowType on IntakeFlowType {
  all_forms {
    id
  }
  completed_skipped {
    id
  }
  forms {
    id
  }
  intake_flows {
    id
  }
  not_started_incomplete {
    id
  }
  requested {
    id
  }
}
"""
