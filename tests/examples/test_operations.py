"""The documents of `examples/operations`: what `generate` makes of them runs against the sandbox, and so do models."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from types import ModuleType

import pytest

from healthie_api import (
    ClientPolicyInput,
    CptCodesCms1500Input,
    CreateCms1500Input,
    CreateLabOrderInput,
    CreateMedicationInput,
    PatientInput,
)
from hero_healthie import Healthie, InvalidRequestError
from hero_healthie.cli.main import main
from tests.support.paths import ROOT

pytestmark = pytest.mark.slow


@dataclass
class Patient:
    id: str
    full_name: str | None


@dataclass
class Claim:
    """The fields of `ClaimLine` in claims.graphql that an app wants, as a model."""

    id: str | None
    status: str | None
    date_of_service: datetime | None
    total_charge: str | None
    patient: Patient | None


@pytest.fixture(scope="module")
def ops(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    root = tmp_path_factory.mktemp("clinic")
    assert main(["generate", "--operations", str(ROOT / "examples/operations"), "--out", str(root / "clinic_ops")]) == 0
    sys.path.insert(0, str(root))
    yield importlib.import_module("clinic_ops")
    sys.path.remove(str(root))


async def test_claims(ops: ModuleType, healthie: Healthie) -> None:
    code = CptCodesCms1500Input(cpt_code_id="1", fee="120.00", units="1")
    claim = CreateCms1500Input(patient=PatientInput(id="61"), cpt_codes_cms1500s=[code])
    made = await ops.create_claim(healthie, input=claim)
    assert str(made.cms1500.status) == "NOT_SENT"
    whole = await ops.claim(healthie, id=made.cms1500.id)
    assert (whole.patient.id, [line.units for line in whole.cpt_codes_cms1500s]) == ("61", [1])
    listed = [each.id async for each in ops.claims_pages(healthie, status="NOT_SENT", client_id="61")]
    assert made.cms1500.id in listed
    with pytest.raises(InvalidRequestError):
        await ops.create_claim(healthie, input=claim.replace(patient=PatientInput(id="987654")))


async def test_labs(ops: ModuleType, healthie: Healthie) -> None:
    report = await healthie.documents.upload("61", b"%PDF", name="order.pdf")
    order = CreateLabOrderInput(document_id=report.id, patient_id="61", orderer_id="1", lab="Iron", lab_company="Acme")
    made = await ops.create_lab_order(healthie, input=order)
    found = await ops.lab_results(healthie, id=made.lab_order.id)
    assert (found.lab, found.orderer.id) == ("Iron", "1")
    assert made.lab_order.id in [each.id async for each in ops.lab_orders_pages(healthie, client_id="61")]


async def test_prescriptions(ops: ModuleType, healthie: Healthie) -> None:
    page = await ops.prescribed(healthie, patient_id="61")
    assert page.total_count == len(page.nodes)
    medication = CreateMedicationInput(name="Vitamin D", dosage="1,000 units", user_id="61", active=True)
    made = await ops.add_medication(healthie, input=medication)
    taken = {each.id: each.name async for each in ops.medications_pages(healthie, patient_id="61", active=True)}
    assert taken[made.medication.id] == "Vitamin D"


async def test_insurance(ops: ModuleType, healthie: Healthie) -> None:
    plan = (await ops.plans(healthie, first=1)).nodes[0]
    card = ClientPolicyInput(insurance_plan_id=plan.id, num="XY-1", holder_relationship="Self", priority_type="primary")
    await ops.add_policy(healthie, client="61", policy=card)
    (policy,) = [each for each in (await ops.policies_of(healthie, client="61")).policies if each.num == "XY-1"]
    assert policy.insurance_plan.id == plan.id
    assert (await ops.check_eligibility(healthie, policy=policy.id)).eligibility_check.id


async def test_a_model_of_the_same_fields_is_a_selection(healthie: Healthie) -> None:
    claim = CreateCms1500Input(patient=PatientInput(id="61"))
    made = (await healthie.mutations.create_cms1500(input=claim)).cms1500
    assert made is not None
    claims = await healthie.queries.cms1500s(client_id="61", into=Claim).collect()
    (found,) = [each for each in claims if each.id == made.id]
    assert (found.status, found.patient and found.patient.id) == ("NOT_SENT", "61")
