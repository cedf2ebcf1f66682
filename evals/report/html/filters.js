// Runs in the reader's browser, inlined into the report: shows the questions that fit all filters.
const form = document.querySelector("form");
const questions = [...document.querySelectorAll("details[data-id]")];

function showFitting() {
  const wanted = [...new FormData(form)].filter(([, value]) => value !== "");
  for (const question of questions) {
    question.hidden = !wanted.every(([name, value]) =>
      name === "words"
        ? question.textContent.toLowerCase().includes(value.toLowerCase())
        : question.dataset[name] === value,
    );
  }
  const shown = questions.filter((question) => !question.hidden).length;
  form.querySelector("output").textContent = `${shown} / ${questions.length}`;
}

form.addEventListener("input", showFitting);
form.addEventListener("submit", (event) => event.preventDefault());
showFitting();
