# Generated from specs/healthie. Do not edit.
from typing import Annotated

from hero_healthie_runtime.graphql.base_model import BaseModel, MemberTag, UnknownMember, member_of
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.prescription_medication_medication_type import PrescriptionMedicationMedicationType
from ..models.prescription_medication_prescription import PrescriptionMedicationPrescription


class PrescriptionMedicationConnection(BaseModel):
    nodes: list[
        Annotated[
            Annotated[PrescriptionMedicationMedicationType, MemberTag("PrescriptionMedicationMedicationType")]
            | Annotated[PrescriptionMedicationPrescription, MemberTag("PrescriptionMedicationPrescription")]
            | Annotated[UnknownMember, MemberTag("UnknownMember")],
            member_of(PrescriptionMedicationMedicationType, PrescriptionMedicationPrescription),
        ]
    ]
    page_info: PageInfo
    total_count: Int


PRESCRIPTION_MEDICATION_CONNECTION_FRAGMENT = """
fragment PrescriptionMedicationConnection on PrescriptionMedicationConnection {
  nodes {
    __typename
    ... on MedicationType {
      ...PrescriptionMedicationMedicationType
    }
    ... on Prescription {
      ...PrescriptionMedicationPrescription
    }
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
