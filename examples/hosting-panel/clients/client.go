package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"time"
)

type answer struct {
	Verdict, Title string
	Issues         []struct{ Message string }
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	server := os.Getenv("SERVER")
	if server == "" {
		server = "http://127.0.0.1:8787"
	}
	client := http.Client{Timeout: 10 * time.Second}
	sample, err := client.Get(server + "/sample.json")
	must(err)
	var filing map[string]any
	must(json.NewDecoder(sample.Body).Decode(&filing))
	for _, mobile := range []string{"1391101202", "13911012025"} {
		filing["entity"].(map[string]any)["principal"].(map[string]any)["mobile"] = mobile
		body, err := json.Marshal(map[string]any{"filing": filing, "options": map[string]any{"today": "2026-11-21"}})
		must(err)
		response, err := client.Post(server+"/v1/filings/icp?locale=zh-CN", "application/json", bytes.NewReader(body))
		must(err)
		var report answer
		must(json.NewDecoder(response.Body).Decode(&report))
		response.Body.Close()
		fmt.Print(report.Verdict, report.Title)
		for _, issue := range report.Issues {
			fmt.Print(" ", issue.Message)
		}
		fmt.Println()
	}
}
