# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.procedure import Procedure


class DeleteProcedurePayload(BaseModel):
    messages: list[FieldError | None] | None
    procedure: Procedure | None


DELETE_PROCEDURE_PAYLOAD_FRAGMENT = """
fragment DeleteProcedurePayload on deleteProcedurePayload {
  messages {
    ...FieldError
  }
  procedure {
    ...Procedure
  }
}
"""
