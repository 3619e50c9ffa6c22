package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

type report struct {
	ID      int    `json:"id"`
	Verdict string `json:"verdict"`
	Issues  []struct{ Code, Message string }
	Error   string `json:"error"`
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	command := os.Getenv("BEIAN")
	if command == "" {
		command = "npx beian"
	}
	words := append(strings.Fields(command), "check", "--lines", "--form", "icp", "--locale", "zh-CN")
	process := exec.Command(words[0], words[1:]...)
	stdin, err := process.StdinPipe()
	must(err)
	stdout, err := process.StdoutPipe()
	must(err)
	must(process.Start())
	requests, answers := json.NewEncoder(stdin), json.NewDecoder(bufio.NewReader(stdout))
	for id, name := range []string{"filing.json", "draft.json"} {
		filing, err := os.ReadFile("../quickstart/" + name)
		must(err)
		options := map[string]any{"draft": id == 1, "today": "2026-11-21"}
		must(requests.Encode(map[string]any{"id": id + 1, "filing": json.RawMessage(filing), "options": options}))
		var answer report
		must(answers.Decode(&answer))
		fmt.Print(answer.ID, " ", answer.Verdict)
		if len(answer.Issues) > 0 {
			fmt.Print(" ", answer.Issues[0].Code)
		}
		fmt.Println()
	}
	stdin.Close()
	process.Wait()
}
